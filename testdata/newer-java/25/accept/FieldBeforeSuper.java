// The subclass stores its own page before the call of super, and its end empties both.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class FieldBeforeSuper extends Volume {
  private final @Owned Page log;

  FieldBeforeSuper(@Owned Page root, @Owned Page log) {
    this.log = log;
    super(root);
  }

  @Override
  void unmount(@Owned FieldBeforeSuper this) {
    log.free();
    super.unmount();
  }
}

@Tracked
class Volume {
  private final @Owned Page root;

  Volume(@Owned Page root) {
    this.root = root;
  }

  void unmount(@Owned Volume this) {
    root.writeBack();
  }
}

@Tracked
final class Page {
  void writeBack(@Owned Page this) {}

  void free(@Owned Page this) {}

  int size() {
    return 4096;
  }
}
