// The loan is used in the body, and the finally block ends the frame.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class EndedInFinallyAfterTheLoan {
  static int parse(@Owned Frame frame) throws IOException {
    try {
      Frame.@Borrowed("frame") View view = frame.view();
      if (view.first() == 0) {
        throw new IOException("empty");
      }
      return view.first();
    } catch (IllegalStateException e) {
      return frame.view().first();
    } finally {
      frame.drop();
    }
  }
}

@Tracked
class Frame {
  @Borrowed("this") View view() {
    return new View(this);
  }

  byte at(int index) {
    return (byte) index;
  }

  void drop(@Owned Frame this) {}

  record View(@Borrowed Frame of) {
    int first() {
      return of.at(0);
    }
  }
}
