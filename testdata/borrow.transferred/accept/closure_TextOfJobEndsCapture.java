// Mended: Making a text of the job sends the frame, which belongs to its run method.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class TextOfJobEndsCapture {
  void later(Work work, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            frame.send();
          }

          @Override
          public String toString() {
            return "send " + frame.length();
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
