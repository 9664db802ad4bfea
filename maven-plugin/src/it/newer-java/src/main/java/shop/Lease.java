package shop;

import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
public final class Lease {
  public int days() {
    return 7;
  }

  public void giveBack(@Owned Lease this) {}
}
