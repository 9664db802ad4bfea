// A loan lives as long as the frame of the turn that lent it.
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
        sum += view.length();
        frame.send();
      }
      frame = next;
      view = frame.view();
    }
    if (frame != null) {
      sum += view.length();
      frame.send();
    }
  }

  void oneView(@Owned Frame frame) {
    View view = frame.view();
    boolean again = false;
    while (true) {
      View after = view.next();
      if (again) {
        sum += after.length();
        frame.send();
        return;
      }
      again = true;
      view = after;
    }
  }

  void testOfTheLastTurn(Source source, int turns) {
    boolean had = false;
    @Nullable Frame last = null;
    for (int i = 0; i < turns; i++) {
      Frame frame = source.next();
      if (had) {
        last.send();
      }
      last = frame;
      had = frame != null;
    }
    if (had) {
      last.send();
    }
  }

  void three(int turns) {
    @Nullable Frame first = null;
    @Nullable Frame second = null;
    @Nullable Frame third = null;
    for (int i = 0; i < turns; i++) {
      if (first != null) {
        first.send();
      }
      first = second;
      second = third;
      third = new Frame();
    }
    if (first != null) {
      first.send();
    }
    if (second != null) {
      second.send();
    }
    if (third != null) {
      third.send();
    }
  }

  void newOneSentFirst(int turns) {
    @Nullable Frame frame = null;
    @Nullable View view = null;
    for (int i = 0; i < turns; i++) {
      Frame next = new Frame();
      if (frame != null) {
        next.send();
        sum += view.length();
      } else {
        frame = next;
        view = frame.view();
      }
    }
    if (frame != null) {
      frame.send();
    }
  }
}

interface Source {
  @Nullable @Owned Frame next();
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
