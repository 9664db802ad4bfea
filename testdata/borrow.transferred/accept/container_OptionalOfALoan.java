// an Optional that is lent shows a loan as often as it is asked, and whoever asks looks only
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Optional;

class OptionalOfALoan {
  static int twice(@Borrowed Optional<@Borrowed Frame> found) {
    if (found.isEmpty()) {
      return 0;
    }
    return found.get().length() + found.get().length();
  }

  static int orNone(Optional<@Borrowed Frame> found) {
    return found.isPresent() ? found.get().length() + found.orElseThrow().length() : 0;
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
