// A method of an owned receiver that returns the owner must be followed up.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class BuilderForgotten {
  void build(@Owned Batch batch) {
    batch.with(1).submit();
  }
}

@Tracked
interface Batch {
  @Owned
  Batch with(@Owned Batch this, int entry);

  void submit(@Owned Batch this);
}
