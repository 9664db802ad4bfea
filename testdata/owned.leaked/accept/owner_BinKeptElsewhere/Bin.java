// A bin of frames, and a runner of jobs.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class Bin implements Runnable {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  @Override
  public void run() {
    end();
  }

  synchronized void add(@Owned Frame frame) {
    frames.add(frame);
  }

  synchronized @Nullable @Owned Frame poll() {
    return frames.poll();
  }

  void startIdle() {
    System.out.println(frames.size());
  }

  Runnable getTask() {
    return this;
  }

  String getName() {
    return "bin";
  }

  synchronized void end() {
    for (Frame frame = frames.poll(); frame != null; frame = frames.poll()) {
      frame.send();
    }
  }
}

class Jobs {
  void submit(@RunsOnce Runnable job) {
    job.run();
  }

  void stop() {}
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
