// No handler is around the call, and it declares nothing: no way out.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

class UncheckedFromNowhere {
  private final Map<Integer, String> names = new HashMap<>();

  String finish(@Owned Frame frame, int[] table, int index) {
    String name = Objects.requireNonNull(names.get(table[index]));
    int share = 1000 / frame.length();
    frame.send();
    return name + share;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
