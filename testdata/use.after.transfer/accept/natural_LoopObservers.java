// Observers are told about a frame that stays the caller's.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class LoopObservers {
  private final List<FrameObserver> observers = new ArrayList<>();
  private long frames;
  private long bytes;

  LoopObservers() {
    observe(frame -> bytes += frame.length());
    observe(
        new FrameObserver() {
          @Override
          public void onFrame(@Borrowed Frame frame) {
            frames++;
          }
        });
  }

  void observe(FrameObserver observer) {
    observers.add(observer);
  }

  void receive(@Owned Frame frame, FrameSink sink) {
    for (FrameObserver observer : observers) {
      observer.onFrame(frame);
    }
    sink.accept(frame);
  }

  double averageLength() {
    return frames == 0 ? 0.0 : (double) bytes / frames;
  }

  void replay(List<@Owned Frame> recorded, @RunsNow FrameObserver observer) {
    for (Frame frame : recorded) {
      observer.onFrame(frame);
    }
  }
}

interface FrameObserver {
  void onFrame(@Borrowed Frame frame);
}

interface FrameSink {
  void accept(@Owned Frame frame);
}

@Tracked
interface Frame {
  int length();

  void release(@Owned Frame this);
}
