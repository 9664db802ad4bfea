// A handler of a mistake forgets what is owned whatever the mistake was.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class MistakesThatAreCaught {
  private int sum;

  // :: error: [owned.leaked]
  void nullIsCaught(Port port, @Owned Frame other) {
    Frame frame = port.next();
    try {
      sum += frame.length;
    } catch (NullPointerException e) {
      return;
    }
    frame.send();
    other.send();
  }

  // :: error: [owned.leaked]
  void otherIsNull(int[] table, @Owned Frame frame) {
    try {
      sum += table.length;
    } catch (NullPointerException e) {
      return;
    }
    frame.send();
  }

  // :: error: [owned.leaked]
  void indexIsCaught(int[] table, int at, @Owned Frame frame) {
    try {
      sum += table[at];
    } catch (IndexOutOfBoundsException e) {
      return;
    }
    frame.send();
  }

  // :: error: [owned.leaked]
  void divisorIsCaught(int parts, @Owned Frame frame) {
    try {
      sum /= parts;
    } catch (RuntimeException e) {
      return;
    }
    frame.send();
  }

  // :: error: [owned.leaked]
  void thrownInFinally(Port port, @Owned Frame frame) throws PortException {
    try {
      port.open();
    } finally {
      try {
        port.close();
      } catch (CloseException e) {
        sum--;
      }
    }
    frame.send();
  }
}

class PortException extends Exception {
  static final long serialVersionUID = 1;
}

class CloseException extends Exception {
  static final long serialVersionUID = 1;
}

interface Port {
  @Nullable @Owned Frame next();

  void open() throws PortException;

  void close() throws CloseException;
}

@Tracked
class Frame {
  int length;

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
