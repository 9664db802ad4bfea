// gap: what an initializer made before the constructor throws is not followed into constructors: those that check their arguments are naturally written so
// The field has its frame before the constructor throws: nobody has the object.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class InitializedLostInConstructor {
  // :: error: [owned.leaked]
  private @Nullable @Owned Frame first = new Frame();

  InitializedLostInConstructor(int size) {
    if (size < 0) {
      throw new IllegalArgumentException();
    }
  }

  void end() {
    Frame each = first;
    first = null;
    if (each != null) {
      each.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
