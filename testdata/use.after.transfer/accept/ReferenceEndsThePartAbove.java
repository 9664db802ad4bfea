// Mended: The frame of the class above is looked at before a reference ends that part.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

@Tracked
class Port {
  final @Owned Frame frame = new Frame();

  void end(@Owned Port this) {
    frame.send();
  }
}

@Tracked
class ReferenceEndsThePartAbove extends Port {
  private final @Owned Frame own = new Frame();

  void finish(@Owned ReferenceEndsThePartAbove this) {
    System.out.println(frame.length());
    own.send();
    guarded(super::end);
  }

  private static void guarded(@RunsNow @RunsOnce Runnable end) {
    end.run();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
