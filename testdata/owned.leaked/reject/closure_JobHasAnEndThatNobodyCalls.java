// The job could send its frame, but its run method does not ask it to.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class JobHasAnEndThatNobodyCalls {
  void later(Work work, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          // :: error: [owned.leaked]
          @Override public void run() {}

          // :: error: [borrow.transferred]
          void send() { frame.send(); }
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
