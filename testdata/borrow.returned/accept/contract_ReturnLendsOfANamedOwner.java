// Mended: "return ... lends where it is @Borrowed of an owner that the caller can name; anything
// else lent is borrow.returned": the other parameter is no such owner.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ReturnLendsOfANamedOwner {
  @Borrowed({"#1", "#2"}) Frame firstNonEmpty(@Borrowed Frame first, @Borrowed Frame second) {
    if (first.length() > 0) {
      return first;
    }
    return second;
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
