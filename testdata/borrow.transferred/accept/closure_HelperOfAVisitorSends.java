// a visitor and its helper look at what they captured
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;

class HelperOfAVisitorSends {
  void visit(@Owned Frame frame) {
    now(
        new Runnable() {
          @Override
          public void run() {
            look();
          }

          private void look() {
            System.out.println(frame.length());
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
