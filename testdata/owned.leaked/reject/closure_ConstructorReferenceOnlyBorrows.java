// The constructor borrows the frame that the function owns.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.Function;

class ConstructorReferenceOnlyBorrows {
  static final class Header {
    final int length;

    Header(@Borrowed Frame frame) {
      length = frame.length();
    }
  }

  Function<@Owned Frame, Header> parser() {
    // :: error: [owned.leaked]
    return Header::new;
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
