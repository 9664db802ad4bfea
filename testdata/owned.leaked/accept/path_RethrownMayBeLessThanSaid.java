// what passes a finally may be the kind of exception that the handler outside is for, which drops the frame
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.FileNotFoundException;
import java.io.IOException;

class RethrownMayBeLessThanSaid {
  void load(@Owned Frame frame) throws IOException {
    try {
      try {
        open();
      } finally {
        System.out.println("closed");
      }
    } catch (FileNotFoundException e) {
      frame.drop();
      return;
    } catch (IOException | RuntimeException e) {
      frame.drop();
      throw e;
    }
    frame.send();
  }

  private static void open() throws IOException {}
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
