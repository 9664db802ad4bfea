// A reference makes a frame for code that takes it for lent, or for nobody's.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ReferenceForALoan {
  void lent(Viewer viewer) {
    // :: error: [owned.leaked]
    viewer.view(Frame::new);
  }
}

interface Viewer {
  void view(Lender lender);
}

interface Lender {
  @Borrowed Frame lend();
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
