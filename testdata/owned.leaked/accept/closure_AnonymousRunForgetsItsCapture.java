// Mended: The run method of an anonymous class reads its capture and never gives it up.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class AnonymousRunForgetsItsCapture {
  private int total;

  void later(Work work, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            total += frame.length();
            frame.drop();
          }

          @Override
          public String toString() {
            return "drop";
          }
        });
  }
}

interface Work {
  void submit(@RunsOnce Runnable job);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
