// Mended: The optional is asked first.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import java.util.Optional;

class OptionalOfTheFirst {
  static void there(List<@Owned Frame> frames) {
    Optional<@Borrowed Frame> first = frames.stream().findFirst();
    first.get();
    while (!frames.isEmpty()) {
      frames.remove(0).send();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
