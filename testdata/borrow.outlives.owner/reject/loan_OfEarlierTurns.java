// A loan ends with the frame of the turn that lent it, however many turns ago that was.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class loan_OfEarlierTurns {
  private int sum;

  void lastTurn(int turns) {
    @Nullable Frame frame = null;
    @Nullable View view = null;
    for (int i = 0; i < turns; i++) {
      Frame next = new Frame();
      if (frame != null) {
        frame.send();
        // :: error: [borrow.outlives.owner]
        sum += view.length();
      }
      frame = next;
      view = frame.view();
    }
    if (frame != null) {
      frame.send();
    }
  }

  void oneView(@Owned Frame frame) {
    View view = frame.view();
    boolean again = false;
    while (true) {
      View after = view.next();
      if (again) {
        frame.send();
        // :: error: [borrow.outlives.owner]
        sum += after.length();
        return;
      }
      again = true;
      view = after;
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  native @Borrowed("this") View view();
}

@Tracked(droppable = true)
class View {
  int length() {
    return 0;
  }

  native @Borrowed("this") View next();
}
