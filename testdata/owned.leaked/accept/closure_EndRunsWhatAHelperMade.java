// A helper may have replaced the job that the field keeps; the end runs what is there then.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

@Tracked
class EndRunsWhatAHelperMade {
  private @RunsOnce Runnable onEnd;

  EndRunsWhatAHelperMade(@RunsOnce Runnable onEnd) {
    this.onEnd = onEnd;
  }

  void finish(@Owned EndRunsWhatAHelperMade this, @Owned Frame frame) {
    prepare(frame);
    onEnd.run();
  }

  private void prepare(@Borrowed(exclusive = true) EndRunsWhatAHelperMade this, @Owned Frame frame) {
    Runnable before = onEnd;
    onEnd = frame::send;
    before.run();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
