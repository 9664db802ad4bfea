// An array whose component says nothing keeps nobody's value.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

final class ArrayThatSaysNothing {
  int count(@Owned Request<Object> rq) {
    // :: error: [escapes.unchecked]
    Object[] all = {rq};
    return all.length;
  }
}
