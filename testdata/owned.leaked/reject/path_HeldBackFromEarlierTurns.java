// A loop forgets what earlier turns made, or uses what they lent too late.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class path_HeldBackFromEarlierTurns {
  private int sum;

  void two(int turns) {
    @Nullable Frame last = null;
    @Nullable Frame lastButOne = null;
    for (int i = 0; i < turns; i++) {
      if (lastButOne != null) {
        lastButOne.send();
      }
      lastButOne = last;
      // :: error: [owned.leaked]
      last = new Frame();
    }
    if (last != null) {
      last.send();
    }
  }

  void oldView(int turns) {
    Frame frame = new Frame();
    View view = frame.view();
    for (int i = 0; i < turns; i++) {
      Frame next = new Frame();
      frame.send();
      // :: error: [borrow.outlives.owner]
      sum += view.length();
      frame = next;
      view = frame.view();
    }
    frame.send();
  }

  void viewOfTheLastButOne(int turns) {
    Frame frame = new Frame();
    View old = frame.view();
    for (int i = 0; i < turns; i++) {
      View view = frame.view();
      // :: error: [borrow.outlives.owner]
      sum += old.length();
      old = view;
      frame.send();
      frame = new Frame();
    }
    frame.send();
  }

  void usedAgain(int turns) {
    Frame frame = new Frame();
    for (int i = 0; i < turns; i++) {
      Frame next = new Frame();
      frame.send();
      // :: error: [use.after.transfer]
      sum += frame.length();
      frame = next;
    }
    frame.send();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }

  @Borrowed("this") View view() {
    return new View();
  }
}

class View {
  int length() {
    return 0;
  }
}
