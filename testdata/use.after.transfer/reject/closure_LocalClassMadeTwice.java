// Each instance of the local class takes the one frame that it captures.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class LocalClassMadeTwice {
  void later(Work work, @Owned Frame frame, boolean urgent) {
    class Send implements Runnable {
      @Override
      public void run() {
        frame.send();
      }
    }

    if (urgent) {
      work.submit(new Send());
    }
    // :: error: [use.after.transfer]
    work.submit(new Send());
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
