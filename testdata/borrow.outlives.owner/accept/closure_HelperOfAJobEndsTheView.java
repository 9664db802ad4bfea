// a helper of the job only looks at the frame before the view is had
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class HelperOfAJobEndsTheView {
  void later(@Owned Frame frame) {
    queue(
        new Runnable() {
          @Override
          public void run() {
            shorten();
            Header view = frame.header();
            System.out.println(view.number());
            look();
            Header seen = frame.view();
            look();
            System.out.println(seen.number());
            frame.send();
          }

          private void shorten() {
            frame.cut();
          }

          private void look() {
            System.out.println(frame.length());
          }
        });
  }

  private static void queue(@RunsOnce Runnable job) {
    job.run();
  }
}

@Tracked
class Frame {
  private int length;
  private final @Owned Header header = new Header();

  @Borrowed(exclusive = true) Header header(@Borrowed(exclusive = true) Frame this) {
    return header;
  }

  @Borrowed Header view() {
    return header;
  }

  int length() {
    return length;
  }

  void cut(@Borrowed(exclusive = true) Frame this) {
    length = 0;
  }

  void send(@Owned Frame this) {
    header.free();
  }
}

@Tracked
class Header {
  int number() {
    return 0;
  }

  void free(@Owned Header this) {}
}
