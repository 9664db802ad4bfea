// what an Optional of a loan shows is not to be sent
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Optional;

class OptionalOfALoan {
  static void send(@Borrowed Optional<@Borrowed Frame> found) {
    if (found.isPresent()) {
      // :: error: [borrow.transferred]
      found.get().send();
    }
  }

  static void sendAny(Optional<@Borrowed Frame> found) {
    if (found.isPresent()) {
      // :: error: [borrow.transferred]
      found.orElseThrow().send();
    }
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
