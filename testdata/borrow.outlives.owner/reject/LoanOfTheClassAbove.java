// The class above has ended its part of the object, with the field by which that looked at a frame.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class Looker {
  final @Borrowed Frame frame;

  Looker(@Borrowed Frame frame) {
    this.frame = frame;
  }

  void end(@Owned Looker this) {}
}

@Tracked
class LoanOfTheClassAbove extends Looker {
  private final @Borrowed Frame next;

  LoanOfTheClassAbove(@Borrowed Frame frame, @Borrowed Frame next) {
    super(frame);
    this.next = next;
  }

  void finish(@Owned LoanOfTheClassAbove this) {
    super.end();
    // :: error: [borrow.outlives.owner]
    System.out.println(frame.length());
    System.out.println(next.length());
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
