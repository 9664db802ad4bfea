// A loop holds back what earlier turns made, and what they lent.
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
      last = new Frame();
    }
    if (lastButOne != null) {
      lastButOne.send();
    }
    if (last != null) {
      last.send();
    }
  }

  void withView(int turns) {
    Frame frame = new Frame();
    View view = frame.view();
    for (int i = 0; i < turns; i++) {
      Frame next = new Frame();
      sum += view.length();
      frame.send();
      frame = next;
      view = frame.view();
    }
    sum += view.length();
    frame.send();
  }

  void testKept(Source source) {
    boolean had = false;
    @Nullable Frame last = null;
    do {
      Frame frame = source.next();
      boolean none = frame == null;
      if (had) {
        last.send();
        last = null;
      }
      had = !none;
      last = frame;
    } while (had);
  }

  void viewOfTheLast(int turns) {
    Frame frame = new Frame();
    for (int i = 0; i < turns; i++) {
      View view = frame.view();
      Frame next = new Frame();
      sum += view.length();
      frame.send();
      frame = next;
    }
    frame.send();
  }
}

interface Source {
  @Nullable @Owned Frame next();
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  @Borrowed("this") View view() {
    return new View();
  }
}

class View {
  int length() {
    return 0;
  }
}
