// A handler of a mistake knows what the mistake says: what was read from was null.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class MistakesThatAreCaught {
  private int sum;

  void nullIsCaught(Port port) {
    Frame frame = port.next();
    try {
      sum += frame.length;
    } catch (NullPointerException e) {
      return;
    }
    frame.send();
  }

  void nothingIsNull(@Owned Frame other) {
    Frame frame = new Frame();
    try {
      sum += frame.length;
      other.send();
    } catch (NullPointerException e) {
      sum--;
    }
    frame.send();
  }

  void otherIsNull(int[] table, @Owned Frame frame) {
    try {
      sum += table.length;
    } catch (NullPointerException e) {
      frame.drop();
      return;
    }
    frame.send();
  }

  void indexIsCaught(int[] table, int at, @Owned Frame frame) {
    try {
      sum += table[at];
    } catch (ArrayIndexOutOfBoundsException e) {
      frame.drop();
      return;
    } catch (ClassCastException e) {
      sum--;
    }
    frame.send();
  }

  void errorEndsTheProgram(Port port, @Owned Frame frame) {
    try {
      sum += frame.length;
    } finally {
      port.log();
    }
    frame.send();
  }
}

interface Port {
  @Nullable @Owned Frame next();

  void log();
}

@Tracked
class Frame {
  int length;

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
