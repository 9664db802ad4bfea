// The reference has ended what the class above knows: its frame is not looked at afterwards.
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
    own.send();
    guarded(super::end);
    // :: error: [use.after.transfer] :: error: [use.after.transfer]
    System.out.println(frame.length());
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
