// gap: a closure's method that overrides one of a class above is taken to be run by that, which may never call it
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class OverrideNobodyCalls {
  void later(Later later, @Owned Frame frame) {
    later.run(
        new Job() {
          @Override
          void cancel() {
            frame.send();
          }
        });
  }

  interface Later {
    void run(@RunsOnce Runnable work);
  }

  abstract static class Job implements Runnable {
    @Override
    public void run() {
      work();
    }

    void work() {}

    void cancel() {}
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
