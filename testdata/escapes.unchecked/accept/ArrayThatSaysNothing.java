// An array whose component says nothing keeps nobody's value.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

final class ArrayThatSaysNothing {
  int count(@Owned Request<Object> rq) {
    Object[] all = {rq.tag()};
    rq.endOk();
    return all.length;
  }
}
