// Mended: the job sends its frame once the helper has looked at it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class HelperOfAJobLooks {
  void byCall(Work work, Sink sink, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            look();
            frame.send();
          }

          private void look() {
            sink.note(1, frame);
          }
        });
  }

  void byComparing(Work work, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            look();
            frame.send();
          }

          private boolean look() {
            return frame != null;
          }
        });
  }

  void byLocal(Work work, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            look();
            frame.send();
          }

          private int look() {
            @Borrowed Frame shown = frame;
            return shown.length();
          }
        });
  }

  void byReference(Work work, Guard guard, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            look();
            frame.send();
          }

          private void look() {
            guard.with(frame::show);
          }
        });
  }
}

interface Work {
  void submit(@RunsOnce Runnable job);
}

interface Guard {
  void with(@RunsNow @RunsOnce Runnable body);
}

interface Sink {
  void note(int port, @Borrowed Frame frame);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void show() {}

  int length() {
    return 0;
  }
}
