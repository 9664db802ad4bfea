// Mended: who runs the reference takes the frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import java.util.function.Supplier;

class MadeByAStaticReference {
  static @Owned Frame make() {
    return new Frame();
  }

  static @Owned Slip tear() {
    return new Slip();
  }

  void later(List<Runnable> jobs, List<Supplier<@Owned Frame>> makers) {
    makers.add(MadeByAStaticReference::make);
    jobs.add(MadeByAStaticReference::tear);
  }
}

@Tracked(droppable = true)
class Slip {
  void keep(@Owned Slip this) {}
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
