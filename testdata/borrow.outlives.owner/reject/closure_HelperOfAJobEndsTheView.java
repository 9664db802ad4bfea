// a helper of the job writes the frame that the job captured, or reads it: views that were had before are over
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
            Header view = frame.header();
            shorten();
            // :: error: [borrow.outlives.owner]
            System.out.println(view.number());
            Header again = frame.header();
            look();
            // :: error: [borrow.outlives.owner]
            System.out.println(again.number());
            Header seen = frame.view();
            shorten();
            // :: error: [borrow.outlives.owner]
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
