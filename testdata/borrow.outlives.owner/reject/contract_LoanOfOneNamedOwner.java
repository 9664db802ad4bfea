// "no longer than each owner named": only the named owner limits the loan; giving up the other
// parameter does not end it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LoanOfOneNamedOwner {
  static @Borrowed("header") Frame route(Frame header, Frame payload) {
    return payload.length() == 0 ? header : (header);
  }

  int split(@Owned Frame header, @Owned Frame payload) {
    Frame chosen = route(header, payload);
    header.send();
    // :: error: [borrow.outlives.owner]
    int length = chosen.length();
    payload.drop();
    return length;
  }

  int otherOwnerMayGo(@Owned Frame header, @Owned Frame payload) {
    Frame chosen = route(header, payload);
    payload.drop();
    int length = chosen.length();
    header.send();
    return length;
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
