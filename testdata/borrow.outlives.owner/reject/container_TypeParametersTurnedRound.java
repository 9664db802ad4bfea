// A map of one's own names its type parameters in another order, and is the JDK's map all the same.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;

class TypeParametersTurnedRound {
  int removed(Register<@Owned Frame, String> register, HashMap<String, @Owned Frame> frames) {
    Frame first = register.get("first");
    Frame gone = frames.remove("first");
    if (gone != null) {
      gone.send();
    }
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }
}

class Register<V, K> extends HashMap<K, V> {
  private static final long serialVersionUID = 1;
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
