// A builder hands itself on from call to call.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class BuilderChain {
  private int entries;

  @Owned
  BuilderChain with(@Owned BuilderChain this, int entry) {
    entries += entry;
    return this;
  }

  int submit(@Owned BuilderChain this) {
    return entries;
  }

  static int twoEntries() {
    return new BuilderChain().with(1).with(2).submit();
  }
}
