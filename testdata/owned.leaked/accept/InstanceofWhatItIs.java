// An instanceof that asks for what a value was from the start fails for null alone.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class InstanceofWhatItIs {
  void pattern(@Owned Request<String> rq) {
    Object any = rq;
    if (any instanceof Request<?> same) {
      same.endOk();
    }
  }

  void nullable(TagSet<String> tags, int id) {
    Object any = tags.claim(id);
    if (any instanceof Request<?> same) {
      same.endOk();
    }
  }

  void somethingElse(@Owned Object any) {
    if (any instanceof Request<?> same) {
      same.endOk();
    } else {
      other(any);
    }
  }

  void other(@Owned Object any) {
    Request<?> same = (Request<?>) any;
    same.endOk();
  }
}
