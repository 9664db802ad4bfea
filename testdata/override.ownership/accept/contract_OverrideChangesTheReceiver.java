// Mended: "override.ownership: an override changes who owns a ... receiver": callers of the
// interface only lend the channel that the override ends.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
interface Channel {
  void flush();

  void close(@Owned Channel this);
}

class OverrideChangesTheReceiver implements Channel {
  @Override public void flush() {}

  @Override
  public void close(@Owned OverrideChangesTheReceiver this) {}
}
