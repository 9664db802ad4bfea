// "override.ownership: an override changes who owns a ... receiver": callers of the interface only
// lend the channel that the override ends.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
interface Channel {
  void flush();

  void close(@Owned Channel this);
}

class OverrideChangesTheReceiver implements Channel {
  // :: error: [override.ownership]
  @Override public void flush(@Owned OverrideChangesTheReceiver this) {}

  @Override
  public void close(@Owned OverrideChangesTheReceiver this) {}
}
