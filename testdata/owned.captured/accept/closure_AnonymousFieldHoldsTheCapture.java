// The capture moves into a field of the anonymous class when that is made.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class AnonymousFieldHoldsTheCapture {
  void later(Work work, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          private @Nullable @Owned Frame mine = frame;

          @Override
          public void run() {
            Frame now = mine;
            mine = null;
            if (now != null) {
              now.send();
            }
          }
        });
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

interface Work {
  void submit(@RunsOnce Runnable job);
}
