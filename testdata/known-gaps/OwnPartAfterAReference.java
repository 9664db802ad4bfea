// gap: a reference to an end of the class above takes the whole object with it; what the class has of its own is there still, as after a call of that end
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

@Tracked
class Port {
  void end(@Owned Port this) {}
}

@Tracked
class OwnPartAfterAReference extends Port {
  private final @Owned Frame own = new Frame();

  void finish(@Owned OwnPartAfterAReference this) {
    guarded(super::end);
    // :: error: [use.after.transfer]
    own.send();
  }

  private static void guarded(@RunsNow @RunsOnce Runnable end) {
    end.run();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
