// A helper that compares, reads or lends the frame of its job leaves it to the job.
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
            new Report(frame, 2);
            System.out.println(frame.length() + frame.kind);
          }
        });
  }

  void byComparing(Work work, Frame other, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            if (isKnown() || isBig()) {
              frame.send();
            } else {
              frame.drop();
            }
          }

          private boolean isKnown() {
            return frame != null && null != frame;
          }

          private boolean isBig() {
            return frame instanceof BigFrame;
          }
        });
  }

  void byLocal(Work work, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            if (isLong(9)) {
              frame.send();
            } else {
              frame.drop();
            }
          }

          private boolean isLong(int limit) {
            @Borrowed Frame shown = frame;
            int length = shown.length();
            return length > limit;
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
            guard.with(this::show);
          }

          private void show() {
            frame.show();
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

class Report {
  Report(@Borrowed Frame frame, int port) {}
}

@Tracked
class Frame {
  final int kind = 0;

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  void show() {}

  int length() {
    return 0;
  }
}

@Tracked
class BigFrame extends Frame {}
