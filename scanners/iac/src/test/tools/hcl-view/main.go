// Command hcl-view prints how the reference implementation of HCL reads files. It takes paths, one
// a line, on its standard input, and prints for each a line: "ok" or "error", a tab, and the tree.
package main

import (
	"bufio"
	"fmt"
	"os"
	"sort"
	"strings"
	"unicode/utf16"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

func main() {
	in := bufio.NewScanner(os.Stdin)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for in.Scan() {
		fmt.Fprintln(out, view(in.Text()))
	}
}

func view(path string) string {
	content, err := os.ReadFile(path)
	if err != nil {
		return "error\t" + quote(err.Error())
	}
	file, problems := hclsyntax.ParseConfig(content, path, hcl.InitialPos)
	if problems.HasErrors() {
		return "error\t" + quote(problems.Error())
	}
	return "ok\t" + body(file.Body.(*hclsyntax.Body))
}

func body(b *hclsyntax.Body) string {
	names := make([]*hclsyntax.Attribute, 0, len(b.Attributes))
	for _, attribute := range b.Attributes {
		names = append(names, attribute)
	}
	sort.Slice(names, func(i, j int) bool {
		return names[i].SrcRange.Start.Byte < names[j].SrcRange.Start.Byte
	})
	attributes := make([]string, 0, len(names))
	for _, a := range names {
		attributes = append(attributes, list(quote(a.Name), at(a.NameRange.Start), expression(a.Expr)))
	}
	blocks := make([]string, 0, len(b.Blocks))
	for _, block := range b.Blocks {
		labels := make([]string, 0, len(block.Labels))
		for _, label := range block.Labels {
			labels = append(labels, quote(label))
		}
		blocks = append(blocks,
			list(quote(block.Type), list(labels...), at(block.TypeRange.Start), body(block.Body)))
	}
	return list(list(attributes...), list(blocks...))
}

func at(pos hcl.Pos) string {
	return fmt.Sprintf("%d:%d", pos.Line, pos.Column)
}

func expression(e hclsyntax.Expression) string {
	switch x := e.(type) {
	case *hclsyntax.ParenthesesExpr:
		return expression(x.Expression)
	case *hclsyntax.LiteralValueExpr:
		return literal(x.Val)
	case *hclsyntax.TemplateExpr:
		return template(x.Parts)
	case *hclsyntax.TemplateWrapExpr:
		return list("interpolation", expression(x.Wrapped))
	case *hclsyntax.TemplateJoinExpr:
		return list("concatenation", expression(x.Tuple))
	case *hclsyntax.ScopeTraversalExpr:
		return traversal(list("name", quote(x.Traversal.RootName())), x.Traversal[1:])
	case *hclsyntax.RelativeTraversalExpr:
		return traversal(expression(x.Source), x.Traversal)
	case *hclsyntax.IndexExpr:
		return list("index", expression(x.Collection), expression(x.Key))
	case *hclsyntax.SplatExpr:
		return list("splat", expression(x.Source), expression(x.Each))
	case *hclsyntax.AnonSymbolExpr:
		return "element"
	case *hclsyntax.FunctionCallExpr:
		return list("call", quote(x.Name), list(all(x.Args)...), fmt.Sprint(x.ExpandFinal))
	case *hclsyntax.ConditionalExpr:
		return list("if", expression(x.Condition), expression(x.TrueResult), expression(x.FalseResult))
	case *hclsyntax.BinaryOpExpr:
		return list("op", quote(symbols[x.Op]), expression(x.LHS), expression(x.RHS))
	case *hclsyntax.UnaryOpExpr:
		if x.Op == hclsyntax.OpNegate {
			return list("negate", expression(x.Val))
		}
		return list("not", expression(x.Val))
	case *hclsyntax.TupleConsExpr:
		return list("tuple", list(all(x.Exprs)...))
	case *hclsyntax.ObjectConsExpr:
		entries := make([]string, 0, len(x.Items))
		for _, item := range x.Items {
			entries = append(entries, list(expression(item.KeyExpr), expression(item.ValueExpr)))
		}
		return list("object", list(entries...))
	case *hclsyntax.ObjectConsKeyExpr:
		if word := hcl.ExprAsKeyword(x.Wrapped); word != "" && !x.ForceNonLiteral {
			return list("text", quote(word))
		}
		return expression(x.Wrapped)
	case *hclsyntax.ForExpr:
		return loop(x)
	}
	return fmt.Sprintf("unexpected %T", e)
}

var symbols = map[*hclsyntax.Operation]string{
	hclsyntax.OpLogicalOr: "||", hclsyntax.OpLogicalAnd: "&&",
	hclsyntax.OpEqual: "==", hclsyntax.OpNotEqual: "!=",
	hclsyntax.OpLessThan: "<", hclsyntax.OpLessThanOrEqual: "<=",
	hclsyntax.OpGreaterThan: ">", hclsyntax.OpGreaterThanOrEqual: ">=",
	hclsyntax.OpAdd: "+", hclsyntax.OpSubtract: "-",
	hclsyntax.OpMultiply: "*", hclsyntax.OpDivide: "/", hclsyntax.OpModulo: "%",
}

func loop(x *hclsyntax.ForExpr) string {
	key, condition := "none", "none"
	if x.KeyExpr != nil {
		key = expression(x.KeyExpr)
	}
	if x.CondExpr != nil {
		condition = expression(x.CondExpr)
	}
	return list("for", quote(x.KeyVar), quote(x.ValVar), expression(x.CollExpr), key,
		expression(x.ValExpr), fmt.Sprint(x.Group), condition)
}

func traversal(of string, steps hcl.Traversal) string {
	for _, step := range steps {
		switch s := step.(type) {
		case hcl.TraverseAttr:
			of = list("attribute", of, quote(s.Name))
		case hcl.TraverseIndex:
			if s.Key.Type() == cty.String {
				of = list("index", of, list("template", list("text", quote(s.Key.AsString()))))
			} else {
				of = list("index", of, literal(s.Key))
			}
		default:
			of = fmt.Sprintf("unexpected %T", step)
		}
	}
	return of
}

func template(parts []hclsyntax.Expression) string {
	printed := []string{"template"}
	text := ""
	flush := func() {
		if text != "" {
			printed = append(printed, list("text", quote(text)))
			text = ""
		}
	}
	for _, part := range parts {
		if l, ok := part.(*hclsyntax.LiteralValueExpr); ok && l.Val.Type() == cty.String {
			text += l.Val.AsString()
			continue
		}
		flush()
		printed = append(printed, expression(part))
	}
	flush()
	return list(printed...)
}

func literal(v cty.Value) string {
	switch {
	case v.IsNull():
		return "null"
	case v.Type() == cty.Bool:
		return fmt.Sprint(v.True())
	case v.Type() == cty.Number:
		return v.AsBigFloat().Text('f', -1)
	}
	return list("text", quote(v.AsString()))
}

func all(expressions []hclsyntax.Expression) []string {
	printed := make([]string, 0, len(expressions))
	for _, e := range expressions {
		printed = append(printed, expression(e))
	}
	return printed
}

func list(items ...string) string {
	return "(" + strings.Join(items, " ") + ")"
}

// quote writes a string in ASCII, other UTF-16 units as escapes.
func quote(s string) string {
	var out strings.Builder
	out.WriteByte('"')
	for _, unit := range utf16.Encode([]rune(s)) {
		if unit < ' ' || unit > '~' || unit == '"' || unit == '\\' {
			fmt.Fprintf(&out, "\\u%04x", unit)
		} else {
			out.WriteByte(byte(unit))
		}
	}
	out.WriteByte('"')
	return out.String()
}
