// a visitor is lent what it captures, and a helper of it must not send that
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;

class HelperOfAVisitorSends {
  void visit(@Owned Frame frame) {
    now(
        new Runnable() {
          @Override
          public void run() {
            finish();
          }

          private void finish() {
            // :: error: [borrow.transferred]
            frame.send();
          }
        });
    frame.send();
  }

  private static void now(@RunsNow Runnable job) {
    job.run();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
