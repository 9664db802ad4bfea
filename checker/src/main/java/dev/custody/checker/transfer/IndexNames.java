package dev.custody.checker.transfer;

import dev.custody.checker.resources.IndexText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import org.checkerframework.dataflow.cfg.node.AssignmentNode;
import org.checkerframework.dataflow.cfg.node.BinaryOperationNode;
import org.checkerframework.dataflow.cfg.node.BitwiseAndNode;
import org.checkerframework.dataflow.cfg.node.BitwiseOrNode;
import org.checkerframework.dataflow.cfg.node.BitwiseXorNode;
import org.checkerframework.dataflow.cfg.node.ClassNameNode;
import org.checkerframework.dataflow.cfg.node.FieldAccessNode;
import org.checkerframework.dataflow.cfg.node.IntegerDivisionNode;
import org.checkerframework.dataflow.cfg.node.IntegerLiteralNode;
import org.checkerframework.dataflow.cfg.node.IntegerRemainderNode;
import org.checkerframework.dataflow.cfg.node.LeftShiftNode;
import org.checkerframework.dataflow.cfg.node.LocalVariableNode;
import org.checkerframework.dataflow.cfg.node.MethodInvocationNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.NumericalAdditionNode;
import org.checkerframework.dataflow.cfg.node.NumericalMultiplicationNode;
import org.checkerframework.dataflow.cfg.node.NumericalSubtractionNode;
import org.checkerframework.dataflow.cfg.node.SignedRightShiftNode;
import org.checkerframework.dataflow.cfg.node.ThisNode;
import org.checkerframework.dataflow.cfg.node.TypeCastNode;
import org.checkerframework.dataflow.cfg.node.UnsignedRightShiftNode;
import org.checkerframework.dataflow.cfg.node.ValueLiteralNode;
import org.checkerframework.dataflow.cfg.node.WideningConversionNode;
import org.checkerframework.javacutil.ElementUtils;
import org.jspecify.annotations.Nullable;

/**
 * Names for indexes and keys. Two expressions of one name have one value as long as no variable in
 * the name is assigned.
 */
final class IndexNames {

  private IndexNames() {}

  /** The name of an index that stays the same until it is assigned; null for any other. */
  static @Nullable String of(Node index) {
    if (index instanceof LocalVariableNode local) {
      return local.getName();
    } else if (index instanceof IntegerLiteralNode number) {
      return String.valueOf(number.getValue()); // however it is written
    } else if (index instanceof ValueLiteralNode literal) {
      return String.valueOf(literal.getTree()); // each character of a key counts
    } else if (index instanceof MethodInvocationNode call && isBoxing(call)) {
      return of(call.getArgument(0));
    } else if (index instanceof MethodInvocationNode call && isComponent(call)) {
      return Spelling.of(call.getTarget().getReceiver())
          + "."
          + call.getTarget().getMethod().getSimpleName();
    } else if (index instanceof BinaryOperationNode operation) {
      return ofCalculated(operation);
    } else if (index instanceof FieldAccessNode field) {
      return ofField(field);
    } else if (index instanceof AssignmentNode counted) { // --count, which is what it is by then
      return of(counted.getTarget());
    }
    return ofConverted(index);
  }

  /** The variables that an expression reads. */
  static Set<VariableElement> variablesOf(Node node) {
    if (node instanceof LocalVariableNode local) {
      return Set.of(local.getElement());
    } else if (node instanceof FieldAccessNode field) {
      Set<VariableElement> read = new HashSet<>(variablesOf(field.getReceiver()));
      read.add(field.getElement());
      return read;
    } else if (node instanceof AssignmentNode counted) {
      return variablesOf(counted.getTarget());
    }
    Set<VariableElement> read = new HashSet<>();
    for (Node operand : operandsOf(node)) {
      read.addAll(variablesOf(operand));
    }
    return read;
  }

  private static List<Node> operandsOf(Node node) {
    List<Node> operands = new ArrayList<>();
    if (node instanceof BinaryOperationNode operation) {
      operands.add(operation.getLeftOperand());
      operands.add(operation.getRightOperand());
    } else if (node instanceof TypeCastNode cast) {
      operands.add(cast.getOperand());
    } else if (node instanceof WideningConversionNode wider) {
      operands.add(wider.getOperand());
    }
    return operands;
  }

  /** What is calculated from what stays the same stays the same, as rings do it with a mask. */
  private static @Nullable String ofCalculated(BinaryOperationNode operation) {
    String operator = operatorOf(operation);
    String left = operator == null ? null : of(operation.getLeftOperand());
    String right = left == null ? null : of(operation.getRightOperand());
    return right == null || isMadeUp(left) || isMadeUp(right)
        ? null
        : IndexText.calculated(left + " " + operator + " " + right);
  }

  /** Whether the framework invented a variable, as for what {@code i++} was before. */
  private static boolean isMadeUp(String name) {
    return name.indexOf('#') >= 0;
  }

  private static @Nullable String operatorOf(BinaryOperationNode operation) {
    if (operation instanceof NumericalAdditionNode) {
      return "+";
    } else if (operation instanceof NumericalSubtractionNode) {
      return "-";
    } else if (operation instanceof NumericalMultiplicationNode) {
      return "*";
    } else if (operation instanceof IntegerDivisionNode) {
      return "/";
    } else if (operation instanceof IntegerRemainderNode) {
      return "%";
    } else if (operation instanceof BitwiseAndNode) {
      return "&";
    } else if (operation instanceof BitwiseOrNode) {
      return "|";
    } else if (operation instanceof BitwiseXorNode) {
      return "^";
    } else if (operation instanceof LeftShiftNode) {
      return "<<";
    } else if (operation instanceof SignedRightShiftNode) {
      return ">>";
    }
    return operation instanceof UnsignedRightShiftNode ? ">>>" : null;
  }

  private static @Nullable String ofConverted(Node index) {
    if (index instanceof WideningConversionNode wider) {
      return of(wider.getOperand());
    }
    if (!(index instanceof TypeCastNode cast) || !cast.getType().getKind().isPrimitive()) {
      return null;
    }
    String operand = of(cast.getOperand());
    return operand == null ? null : IndexText.calculated("(" + cast.getType() + ") " + operand);
  }

  private static @Nullable String ofField(FieldAccessNode access) {
    if (access.getFieldName().equals("length")
        && access.getReceiver() instanceof LocalVariableNode array) {
      return array.getName() + ".length";
    } else if (access.getFieldName().equals("length")
        && access.getReceiver() instanceof FieldAccessNode array) {
      String name = isFinal(array.getElement()) ? ofField(array) : null;
      return name == null ? null : name + ".length";
    } else if (access.getReceiver() instanceof ClassNameNode) {
      return isFinal(access.getElement()) ? ofConstant(access.getElement()) : null;
    }
    return access.getReceiver() instanceof ThisNode
            && !access.getElement().getModifiers().contains(Modifier.VOLATILE)
        ? IndexText.ofField(access.getFieldName())
        : null;
  }

  /** Constants of one value are one index, and those of two are two. */
  private static @Nullable String ofConstant(VariableElement field) {
    if (field.getConstantValue() instanceof Integer number) {
      return number.toString();
    }
    String type = field.getEnclosingElement().toString(); // one simple name may be that of two
    return type.isEmpty() ? null : type + "." + field.getSimpleName();
  }

  private static boolean isFinal(Element field) {
    return field.getModifiers().contains(Modifier.FINAL);
  }

  /** What a record in a local variable keeps stays the same as long as the record. */
  private static boolean isComponent(MethodInvocationNode call) {
    return call.getTarget().getReceiver() instanceof LocalVariableNode
        && call.getArguments().isEmpty()
        && ElementUtils.isAutoGeneratedRecordMember(call.getTarget().getMethod());
  }

  /** The framework boxes a number as the compiler does. */
  private static boolean isBoxing(MethodInvocationNode call) {
    return !call.getInSource()
        && call.getTarget().isStatic()
        && call.getArguments().size() == 1
        && call.getTarget().getMethod().getSimpleName().contentEquals("valueOf");
  }
}
