// A closure that owns its capture must give it up on both branches.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class ClosureEndsOnOneBranch {
  void later(Work work, @Owned Frame frame) {
    // :: error: [owned.leaked]
    work.submit(() -> { if (frame.length() > 0) frame.send(); });
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
