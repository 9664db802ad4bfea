// What an optional refers to was sent before it is asked for it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import java.util.Optional;

class OptionalOfTheFirst {
  static void gone(List<@Owned Frame> frames) {
    Optional<@Borrowed Frame> first = frames.stream().findFirst();
    while (!frames.isEmpty()) {
      frames.remove(0).send();
    }
    // :: error: [borrow.outlives.owner]
    first.get();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
