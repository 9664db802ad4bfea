// A job leaves the end of its frame to a helper, which hands it to whoever takes it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class HelperOfAJobTakes {
  void byCall(Work work, Sink sink, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            finish();
          }

          private void finish() {
            sink.put(1, frame);
          }
        });
  }

  void byConstructor(Work work, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            this.finish();
          }

          private void finish() {
            new Envelope(frame).post();
          }
        });
  }

  void byOtherName(Work work, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            (this).finish(3);
          }

          private void finish(int times) {
            if (times > 0) {
              again(times - 1);
            } else {
              Frame last = frame;
              last.send();
            }
          }

          private void again(int times) {
            finish(times);
          }
        });
  }

  void byReference(Work work, Guard guard, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            finish();
          }

          private void finish() {
            guard.with(frame::send);
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
  void put(int port, @Owned Frame frame);
}

@Tracked
class Envelope {
  private final @Owned Frame frame;

  Envelope(@Owned Frame frame) {
    this.frame = frame;
  }

  void post(@Owned Envelope this) {
    frame.send();
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
