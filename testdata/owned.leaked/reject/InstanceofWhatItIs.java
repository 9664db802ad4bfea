// An instanceof that asks for what a value was from the start fails for null alone.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class InstanceofWhatItIs {
  // :: error: [owned.leaked]
  void somethingElse(@Owned Object any) {
    if (any instanceof Request<?> same) {
      same.endOk();
    }
  }
}
