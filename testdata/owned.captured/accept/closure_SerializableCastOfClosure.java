// A cast with an intersection type is still the closure given to the job.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.io.Serializable;

class SerializableCastOfClosure {
  void later(Work work, @Owned Frame frame) {
    work.submit((Runnable & Serializable) () -> frame.send());
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
